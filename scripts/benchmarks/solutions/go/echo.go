func echoNumbers(nums []int) []int { return nums }
