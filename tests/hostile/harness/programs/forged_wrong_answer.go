// A forged frame with a wrong answer comes first: it is the answer.
// expect: WA
// reason: got 77
// case: 1
import "syscall"

func findGCD(nums []int) int {
	syscall.Write(4, []byte("\x11\x00\x00\x00\x02\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x4d\x00\x00\x00"))
	return 1
}
