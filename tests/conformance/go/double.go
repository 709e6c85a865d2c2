func half(x float64, n int) float64 {
	deed(n)
	return x / 2
}
