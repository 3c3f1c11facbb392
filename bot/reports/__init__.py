"""What is made to be sent: values in, bytes out. Nothing here knows the database."""
