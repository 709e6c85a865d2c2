func exclaim(text string, n int) string {
	deed(n)
	return text + "!"
}
