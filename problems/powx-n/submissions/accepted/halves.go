// Recursion on half of the exponent. O(log n) time and space.
func myPow(x float64, n int) float64 {
	if n < 0 {
		return myPow(1/x, -n)
	}
	if n == 0 {
		return 1
	}
	half := myPow(x, n/2)
	if n%2 == 1 {
		return half * half * x
	}
	return half * half
}
