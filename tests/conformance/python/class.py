class Account:
    def __init__(self, balance: int, n: int):
        deed(n)
        self.balance = balance
        self.amounts = []

    def put(self, amount: int, n: int) -> None:
        deed(n)
        self.amounts.append(amount)

    def total(self, n: int) -> int:
        deed(n)
        return self.balance + sum(self.amounts)

    def history(self, n: int) -> List[int]:
        deed(n)
        return self.amounts


# Your Account object will be instantiated and called as such:
# obj = Account(balance, n)
# obj.put(amount, n)
