# Functions that SQLite lacks and MySQL has, with MySQL's meaning, so that queries written there run here: those that are small
# and exact. What takes null gives null. The table in engine/languages/README.md lists them.
import datetime
import re

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
          "December")
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def text_of(value):
    return value if isinstance(value, str) else repr(value) if isinstance(value, float) else str(value)


def is_true(value):
    if isinstance(value, str):
        number = re.match(r"\s*[-+]?(\d+(\.\d*)?|\.\d+)", value)
        return bool(number) and float(number[0]) != 0
    return bool(value)


def moment(value):
    """A date or a date with time; nothing if it is none."""
    try:
        return datetime.datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return None


def part(name):
    def of(value):
        date = moment(value)
        return None if date is None else getattr(date, name)
    return of


def date_difference(first, second):
    first, second = moment(first), moment(second)
    return None if first is None or second is None else (first.date() - second.date()).days


def ordinal(number):
    ending = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


FORMATS = {
    "Y": lambda d: f"{d.year:04}", "y": lambda d: f"{d.year % 100:02}",
    "m": lambda d: f"{d.month:02}", "c": lambda d: str(d.month),
    "M": lambda d: MONTHS[d.month - 1], "b": lambda d: MONTHS[d.month - 1][:3],
    "d": lambda d: f"{d.day:02}", "e": lambda d: str(d.day), "D": lambda d: ordinal(d.day),
    "j": lambda d: f"{d.timetuple().tm_yday:03}",
    "W": lambda d: DAYS[d.weekday()], "a": lambda d: DAYS[d.weekday()][:3], "w": lambda d: str((d.weekday() + 1) % 7),
    "H": lambda d: f"{d.hour:02}", "k": lambda d: str(d.hour),
    "i": lambda d: f"{d.minute:02}", "s": lambda d: f"{d.second:02}", "S": lambda d: f"{d.second:02}",
    "T": lambda d: f"{d.hour:02}:{d.minute:02}:{d.second:02}",
}


def date_format(value, form):
    date = moment(value)
    if date is None or form is None:
        return None
    return re.sub("%(.)", lambda match: FORMATS[match[1]](date) if match[1] in FORMATS else match[1], form, flags=re.DOTALL)


def modulo(value, divisor):
    if value is None or divisor is None or divisor == 0:
        return None
    rest = abs(value) % abs(divisor)
    return -rest if value < 0 else rest


def concat_with(separator, *values):
    return None if separator is None else text_of(separator).join(text_of(value) for value in values if value is not None)


def unless_null(function):
    return lambda *values: None if None in values else function(*values)


FUNCTIONS = (
    ("if", 3, lambda condition, then, otherwise: then if is_true(condition) else otherwise),
    ("concat", -1, unless_null(lambda *values: "".join(map(text_of, values)))),
    ("concat_ws", -1, concat_with),
    ("datediff", 2, date_difference),
    ("date_format", 2, date_format),
    ("year", 1, part("year")),
    ("month", 1, part("month")),
    ("day", 1, part("day")),
    ("mod", 2, modulo),
    ("greatest", -1, unless_null(max)),
    ("least", -1, unless_null(min)),
    ("char_length", 1, unless_null(lambda value: len(text_of(value)))),
    ("lcase", 1, unless_null(lambda value: text_of(value).lower())),
    ("ucase", 1, unless_null(lambda value: text_of(value).upper())),
    ("regexp", 2, unless_null(lambda pattern, value: int(re.search(pattern, text_of(value), re.IGNORECASE) is not None))),
)


def add_to(connection):
    for name, count, function in FUNCTIONS:
        connection.create_function(name, count, function, deterministic=True)
