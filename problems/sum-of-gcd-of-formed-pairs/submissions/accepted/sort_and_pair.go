// Carries the maximum along, sorts, and pairs from both ends. O(n log n + n log V) time, O(n) space.
func gcd(a, b int) int {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

func gcdSum(nums []int) int64 {
	values := make([]int, len(nums))
	greatest := 0
	for i, x := range nums {
		if x > greatest {
			greatest = x
		}
		values[i] = gcd(greatest, x)
	}
	sort.Ints(values)
	sum := 0
	for low, high := 0, len(values)-1; low < high; low, high = low+1, high-1 {
		sum += gcd(values[low], values[high])
	}
	return int64(sum)
}
