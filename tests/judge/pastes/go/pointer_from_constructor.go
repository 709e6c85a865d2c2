// class: the constructor gives a pointer, a generic helper, constants and errors
const unit = int64(1)

type number interface{ ~int | ~int64 }

func total[T number](all []T) (sum T) {
	for _, x := range all {
		sum += x
	}
	return
}

type Account struct {
	first int
	log   []int
	mu    sync.Mutex
}

func Constructor(balance int, n int) *Account { return &Account{first: balance} }

func (a *Account) Put(amount int, n int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.log = append(a.log, amount)
}

func (a *Account) Total(n int) int64 { return unit * int64(a.first+total(a.log)) }

func (a *Account) History(n int) []int { return a.log }
