// Spaces, sign, digits; stops as soon as the number is beyond 32 bits. O(n) time, O(1) space.
func myAtoi(s string) int {
	s = strings.TrimLeft(s, " ")
	sign := 1
	if s != "" && (s[0] == '-' || s[0] == '+') {
		if s[0] == '-' {
			sign = -1
		}
		s = s[1:]
	}
	result := 0
	for i := 0; i < len(s) && s[i] >= '0' && s[i] <= '9' && result <= math.MaxInt32; i++ {
		result = result*10 + int(s[i]-'0')
	}
	result *= sign
	if result > math.MaxInt32 {
		return math.MaxInt32
	}
	if result < math.MinInt32 {
		return math.MinInt32
	}
	return result
}
