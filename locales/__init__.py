"""The three languages: catalogues, and how a text, number or date is said in each."""
