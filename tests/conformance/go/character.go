func following(letter byte, n int) byte {
	deed(n)
	return letter + 1
}
