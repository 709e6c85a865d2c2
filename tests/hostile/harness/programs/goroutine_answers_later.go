// Goes on after the reply, and writes an answer for the case that is to come.
// expect: RTE
// reason: descriptor 4
import "syscall"

var calls int

func findGCD(nums []int) int {
	calls++
	if calls > 1 {
		time.Sleep(50 * time.Millisecond)
		return 0
	}
	go func() {
		time.Sleep(10 * time.Millisecond)
		for turn := byte(2); turn < 9; turn++ {
			syscall.Write(4, []byte{7, 0, 0, 0, 1, turn, 0, 0, 0, 2, 0})
		}
	}()
	low, high := nums[0], nums[0]
	for _, x := range nums {
		low, high = min(low, x), max(high, x)
	}
	for low != 0 {
		low, high = high%low, low
	}
	return high
}
