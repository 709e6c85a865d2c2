# class: a dataclass beside it, an enumeration, a property, a walrus
from dataclasses import dataclass, field
from enum import Enum


class Kind(Enum):
    IN, OUT = range(2)


@dataclass(order=True)
class Entry:
    amount: int
    kind: Kind = field(compare=False, default=Kind.IN)


class Account:
    def __init__(self, balance: int, n: int) -> None:
        self.balance, self.entries = balance, []

    def put(self, amount: int, n: int) -> None:
        self.entries.append(Entry(amount, Kind.IN if amount >= 0 else Kind.OUT))

    @property
    def amounts(self):
        return [entry.amount for entry in self.entries]

    def total(self, n: int) -> int:
        return total if (total := self.balance + sum(self.amounts)) else 0

    def history(self, n: int):
        yield from self.amounts
