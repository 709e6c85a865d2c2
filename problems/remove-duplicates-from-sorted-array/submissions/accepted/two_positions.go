// One position reads, another one writes. O(n) time, O(1) space.
func removeDuplicates(nums []int) int {
	write := 1
	for _, number := range nums {
		if number != nums[write-1] {
			nums[write] = number
			write++
		}
	}
	return write
}
