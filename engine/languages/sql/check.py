# Whether SQLite takes the query for these tables. Says what is wrong and where, as compilers do.
import os
import sys

sys.path.insert(0, os.getcwd())
import query


def check():
    database = query.Database(query.read_schema())
    database.restrict()
    source = ""
    try:
        source, text = query.read_query()
        message = database.prepare(text)
        if message is None:
            return 0
        offset = query.find_offset(database, text, message)
    except query.Fault as fault:
        with open(query.SOURCE, encoding="utf-8-sig", newline="") as file:
            source = file.read()
        message, offset = fault.message, fault.offset
    sys.stdout.write(query.describe(source, message, offset))
    return 1


sys.exit(check())
