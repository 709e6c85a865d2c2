// Reduces the fraction q / p and looks at the parities. O(log p) time, O(1) space.
func mirrorReflection(p int, q int) int {
	a, b := p, q
	for b != 0 {
		a, b = b, a%b
	}
	if p/a%2 == 0 {
		return 2
	}
	return q / a % 2
}
