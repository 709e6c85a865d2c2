// Folds every number into both results with Euclid's algorithm. O(n + m + log V) time, O(1) space.
func gcdAndLcm(nums1 []int, nums2 []int) []int64 {
	gcd := func(a, b int64) int64 {
		for b != 0 {
			a, b = b, a%b
		}
		return a
	}
	divisor, multiple := int64(0), int64(1)
	for _, nums := range [][]int{nums1, nums2} {
		for _, number := range nums {
			x := int64(number)
			divisor = gcd(divisor, x)
			if multiple != 0 && x != 0 {
				multiple = multiple / gcd(multiple, x) * x
			} else {
				multiple = 0
			}
		}
	}
	return []int64{divisor, multiple}
}
