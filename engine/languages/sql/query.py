# The database of a case, what a query may do, and where its faults are.
import re
import sqlite3

import functions

SOURCE = "solution.sql"
MAX_VALUE_BYTES = 64 << 20  # of one text or blob: bombs such as randomblob(1000000000) end here
READING = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_RECURSIVE, sqlite3.SQLITE_FUNCTION}
DENIED_FUNCTIONS = {"load_extension", "fts3_tokenizer", "readfile", "writefile", "edit"}

TOKEN = re.compile(
    r"""(?P<space>\s+)
      | (?P<comment>--[^\n]*|\#[^\n]*|/\*.*?(?:\*/|\Z))
      | (?P<text>'(?:[^']|'')*(?:'|\Z))
      | (?P<name>[^\W\d][\w$]*|"(?:[^"]|"")*(?:"|\Z)|`(?:[^`]|``)*(?:`|\Z)|\[[^\]]*(?:\]|\Z))
      | (?P<number>\d[\w.]*)
      | (?P<other>.)""",
    re.DOTALL | re.VERBOSE)


class Fault(Exception):
    """What is wrong with the query, and the offset in it; -1 unknown."""

    def __init__(self, message, offset=-1):
        super().__init__(message)
        self.message, self.offset = message, offset


class Token:
    def __init__(self, match):
        self.kind, self.text, self.start, self.end = match.lastgroup, match.group(), match.start(), match.end()

    def name(self):
        text = self.text
        return (text[1:-1] if text[0] in "\"`[" else text).lower()


def tokens_of(source):
    return [token for token in map(Token, TOKEN.finditer(source)) if token.kind not in ("space", "comment")]


def without_hash_comments(source):
    """MySQL's comments from # to the end of a line, which SQLite does not know, as blanks: offsets stay."""
    parts = [match.group() for match in TOKEN.finditer(source)]
    return "".join(" " * len(part) if part.startswith("#") else part for part in parts)


def one_statement(source):
    """The query up to its semicolon."""
    tokens = tokens_of(source)
    if not tokens or tokens[0].text == ";":
        raise Fault("there is no query here", 0)
    if tokens[0].text.upper() not in ("SELECT", "WITH", "VALUES"):
        raise Fault("expected a query: SELECT, or WITH before it", tokens[0].start)
    end = next((i for i, token in enumerate(tokens) if token.text == ";"), len(tokens))
    after = [token for token in tokens[end:] if token.text != ";"]
    if after:
        raise Fault("expected one statement, found another one after the semicolon", after[0].start)
    return without_hash_comments(source[:tokens[end - 1].end])


class Database:
    """The tables of a case in memory, without rows until they are put in."""

    def __init__(self, schema):
        self.denied = ""
        self.connection = sqlite3.connect(":memory:", isolation_level=None, cached_statements=8)
        # Sorting never goes to a file. Rows come in an unusual order where the query asks for none, so that it shows.
        self.connection.executescript("PRAGMA temp_store = MEMORY; PRAGMA reverse_unordered_selects = ON;" + schema)
        rows = self.connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid").fetchall()
        self.tables = [name for name, in rows]
        functions.add_to(self.connection)

    def insert(self, table, columns):
        if columns and len(columns[0]) != 0:
            places = ", ".join("?" * len(columns))
            self.connection.execute("BEGIN")
            self.connection.executemany(f'INSERT INTO "{table}" VALUES ({places})', zip(*columns))
            self.connection.execute("COMMIT")

    def restrict(self):
        """From here on: reading only."""
        if hasattr(self.connection, "setlimit"):
            self.connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, MAX_VALUE_BYTES)
            self.connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
        self.connection.set_authorizer(self._authorize)

    def _authorize(self, action, first, second, database, trigger):
        hidden = action == sqlite3.SQLITE_READ and (first or "").lower().startswith(("sqlite_", "pragma_", "dbstat"))
        banned = action == sqlite3.SQLITE_FUNCTION and (second or "").lower() in DENIED_FUNCTIONS
        if action in READING and not hidden and not banned:
            return sqlite3.SQLITE_OK
        self.denied = (second if banned else first if hidden else "") or ""
        return sqlite3.SQLITE_DENY

    def prepare(self, query):
        """The message of what is wrong with it, or nothing."""
        self.denied = None
        try:
            self.connection.execute("EXPLAIN " + query)
        except (sqlite3.Error, sqlite3.Warning) as error:
            if isinstance(error, sqlite3.ProgrammingError) and "bindings" in str(error):
                return "a parameter such as ? or @name has no value here"
            if self.denied is None:
                return str(error)
            return f"the query may only read the tables{': ' + self.denied if self.denied else ''}"
        return None


def find_name(tokens, name):
    """Where a dotted name stands first, not as an alias."""
    parts = name.lower().split(".")
    for i in range(len(tokens)):
        run = tokens[i:i + 2 * len(parts) - 1]
        names = [token.name() if token.kind == "name" else token.text for token in run]
        wanted = ".".join(parts)
        if "".join(names) != wanted or (i > 0 and tokens[i - 1].text.upper() in ("AS", ".")):
            continue
        return tokens[i].start
    return -1


def find_offset(database, query, message):
    tokens = tokens_of(query)
    near = re.fullmatch(r'near "(.*)": syntax error', message, re.DOTALL)
    if near:
        # The parser stops at the first token that cannot follow: the shortest beginning that fails in the same way.
        for token in tokens:
            if token.text == near[1] and database.prepare(query[:token.end]) == message:
                return token.start
        return -1
    if message == "incomplete input":
        return tokens[-1].end
    unknown = re.match(r'unrecognized token: "(.*)"', message, re.DOTALL)
    if unknown:
        return query.find(unknown[1])
    named = re.match(r"(?:no such (?:column|table|function|window)|ambiguous column name|misuse of aggregate(?: function)?|"
                     r"misuse of window function|wrong number of arguments to function)[: ]+([\w.$]+)", message)
    return find_name(tokens, named[1]) if named else -1


def describe(source, message, offset):
    """As compilers do: file, line, column, the line and a mark below it."""
    if offset < 0:
        return f"{SOURCE}: error: {message}\n"
    line = source.count("\n", 0, offset) + 1
    begin = source.rfind("\n", 0, offset) + 1
    end = source.find("\n", offset)
    text = source[begin:len(source) if end < 0 else end].rstrip("\r")
    column = offset - begin
    blanks = "".join("\t" if c == "\t" else " " for c in text[:column])
    shown = f"{line:5} | {text}\n      | {blanks}^\n" if len(text) <= 200 else ""
    return f"{SOURCE}:{line}:{column + 1}: error: {message}\n{shown}"


def check(schema, source):
    """The statement of the source; a Fault with all that there is to say of it where SQLite does not take it for these tables."""
    database = Database(schema)
    database.restrict()
    try:
        statement = one_statement(source)
        message = database.prepare(statement)
        if message is not None:
            raise Fault(message, find_offset(database, statement, message))
    except Fault as fault:
        raise Fault(describe(source, fault.message, fault.offset)) from None
    return statement
