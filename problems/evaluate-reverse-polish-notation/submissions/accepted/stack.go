// A stack of values. O(n) time and space.
func evalRPN(tokens []string) int {
	values := []int{}
	for _, token := range tokens {
		if number, err := strconv.Atoi(token); err == nil {
			values = append(values, number)
			continue
		}
		last := len(values) - 1
		a, b := values[last-1], values[last]
		switch token {
		case "+":
			a += b
		case "-":
			a -= b
		case "*":
			a *= b
		case "/":
			a /= b
		}
		values = values[:last]
		values[last-1] = a
	}
	return values[0]
}
