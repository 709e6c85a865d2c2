type Account struct {
	total   int64
	amounts []int
}

func Constructor(balance int, n int) Account {
	deed(n)
	return Account{total: int64(balance)}
}

func (this *Account) Put(amount int, n int) {
	deed(n)
	this.total += int64(amount)
	this.amounts = append(this.amounts, amount)
}

func (this *Account) Total(n int) int64 {
	deed(n)
	return this.total
}

func (this *Account) History(n int) []int {
	deed(n)
	return this.amounts
}

/**
 * Your Account object will be instantiated and called as such:
 * obj := Constructor(balance, n);
 * obj.Put(amount, n);
 */
