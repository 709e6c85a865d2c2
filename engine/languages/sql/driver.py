# The driver: puts the tables of one case after another into a database of its own and runs the query on it. Frames and the wire
# form of tables are described in engine/languages/README.md.
import os
import sqlite3
import sys
from array import array
from struct import pack, unpack_from
from time import perf_counter_ns

sys.path.insert(0, os.getcwd())
import query

READY, ANSWER, EXCEPTION, OUT_OF_MEMORY, BAD_ANSWER, COMPILE_ERROR = 1, 2, 3, 4, 5, 7
CASE, LOAD = 1, 3
PROTOCOL_VERSION = 2
NO_OPERATION = 0xFFFFFFFF
LOST_REPLIES, LOST_REQUESTS = 121, 122
INTEGER, REAL, TEXT = 1, 2, 3
MAX_TEXT = 4096
MAX_CELLS = 2_000_000
MAX_BYTES = 24 << 20
BATCH = 1000


class BadAnswer(Exception):
    """What the query gave cannot be an answer; the text says why."""


def text(value):
    data = value.encode("utf-8", "replace")
    return pack("<I", len(data)) + data


def short_text(value):
    return text(value if len(value) <= MAX_TEXT // 4 else value[:MAX_TEXT // 4] + " ...")


# -- frames --------------------------------------------------------------------------------------------------------------------

def read_exactly(size):
    parts = []
    while size > 0:
        try:
            part = os.read(3, min(size, 1 << 20))
        except OSError:
            os._exit(LOST_REQUESTS)
        if not part:
            os._exit(0 if not parts else LOST_REQUESTS)
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def read_request():
    size, kind, turn = unpack_from("<IBI", read_exactly(9))
    return kind, turn, read_exactly(size - 5)


def send(kind, turn, body=b""):
    frame = memoryview(pack("<IBI", 5 + len(body), kind, turn) + body)
    while frame:
        try:
            frame = frame[os.write(4, frame):]
        except OSError:
            os._exit(LOST_REPLIES)


# -- tables --------------------------------------------------------------------------------------------------------------------

class Reader:
    def __init__(self, data):
        self.data, self.position = data, 0

    def number(self, form, size):
        value = unpack_from(form, self.data, self.position)[0]
        self.position += size
        return value

    def numbers(self, code, count):
        values = array(code)
        size = values.itemsize * count
        values.frombytes(self.data[self.position:self.position + size])
        self.position += size
        return values

    def column(self, rows):
        kind, has_nulls = self.number("<B", 1), self.number("<B", 1)
        nulls = self.numbers("B", rows) if has_nulls else None
        if kind == TEXT:
            values = self.texts(self.numbers("I", rows))
        else:
            values = self.numbers("q" if kind == INTEGER else "d", rows)
        return [None if null else value for value, null in zip(values, nulls)] if has_nulls else values

    def texts(self, sizes):
        values, position = [], self.position
        for size in sizes:
            values.append(str(self.data[position:position + size], "utf-8"))
            position += size
        self.position = position
        return values

    def table(self):
        rows = self.number("<I", 4)
        return [self.column(rows) for _ in range(self.number("<I", 4))]


def append_cell(out, cell):
    if cell is None:
        out.append(0)
    elif isinstance(cell, int):
        out += pack("<Bq", INTEGER, cell)
    elif isinstance(cell, float):
        out += pack("<Bd", REAL, cell)
    elif isinstance(cell, str):
        out.append(TEXT)
        out += text(cell)
    else:
        raise BadAnswer("the result holds a BLOB; a cell is null, a number or a text")


def run(database, statement):
    """The body of the answer."""
    started = perf_counter_ns()
    cursor = database.connection.execute(statement)
    elapsed = perf_counter_ns() - started
    names = [column[0] for column in cursor.description]
    cells, count = bytearray(), 0
    while True:
        started = perf_counter_ns()
        rows = cursor.fetchmany(BATCH)
        elapsed += perf_counter_ns() - started
        if not rows:
            break
        count += len(rows)
        for row in rows:
            for cell in row:
                append_cell(cells, cell)
        if count * len(names) > MAX_CELLS or len(cells) > MAX_BYTES:
            raise BadAnswer(f"the result is too large: more than {count:,} rows")
    head = pack("<QI", elapsed, len(names)) + b"".join(map(text, names))
    return head + pack("<I", count) + bytes(cells)


def answer(turn, body, schema, statement):
    try:
        database = query.Database(schema)
        reader = Reader(body)
        for table in database.tables:
            database.insert(table, reader.table())
        database.restrict()
        reply = ANSWER, run(database, statement)
        database.connection.close()
    except BadAnswer as bad:
        reply = BAD_ANSWER, pack("<I", NO_OPERATION) + short_text(str(bad))
    except MemoryError:
        reply = OUT_OF_MEMORY, b""
    except (sqlite3.Error, sqlite3.Warning) as error:
        message = f"{error}"
        reply = EXCEPTION, pack("<II", 0, NO_OPERATION) + short_text("SQLite") + short_text(message)
    send(reply[0], turn, reply[1])


def read_files():
    """The texts by name that the load request brings."""
    kind, _, body = read_request()
    if kind != LOAD:
        os._exit(LOST_REQUESTS)
    reader, files = Reader(body), {}
    for _ in range(reader.number("<I", 4)):
        name, content = (reader.texts([reader.number("<I", 4)])[0] for _ in range(2))
        files[name] = content.removeprefix("\ufeff")
    return files


def main():
    files = read_files()
    schema = files["schema.sql"]
    try:
        statement = query.check(schema, files[query.SOURCE])
    except query.Fault as fault:
        send(COMPILE_ERROR, 0, text(fault.message))
        return
    send(READY, 0, pack("<H", PROTOCOL_VERSION))
    while True:
        kind, turn, body = read_request()
        if kind != CASE:
            os._exit(LOST_REQUESTS)
        answer(turn, body, schema, statement)


main()
