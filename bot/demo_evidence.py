"""The evidence of the demo's made-up chambers: a page each, so that who opens it sees something."""

from itertools import accumulate

from sqlalchemy import Connection, select

from bot.simulator.files import Files
from storage.tables import evidence


def hold(connection: Connection, files: Files) -> None:
    """Lets the simulator hold a page for each piece of evidence, under the id by which the bot knows it."""
    for row in connection.execute(select(evidence).order_by(evidence.c.id)):
        files.hold(row.file_id, row.file_unique_id, row.name, page(row.name))


def page(words: str) -> bytes:
    """A PDF of one page that says the words."""
    said = words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)").encode("latin-1", "replace")
    stream = b"BT /F1 28 Tf 72 740 Td (" + said + b") Tj ET"
    parts = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    )
    objects = [b"%d 0 obj\n%s\nendobj\n" % (number, part) for number, part in enumerate(parts, 1)]
    *starts, end = accumulate(map(len, objects), initial=len(HEAD))
    entries = b"".join(b"%010d 00000 n \n" % start for start in starts)
    size = len(objects) + 1
    table = b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, entries)
    return HEAD + b"".join(objects) + table + b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, end)


HEAD = b"%PDF-1.4\n"
