func countNumbers(nums []int) int { return len(nums) }
