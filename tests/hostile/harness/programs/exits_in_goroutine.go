// Leaves by os.Exit(0) from a goroutine while the call waits.
// expect: RTE
// reason: the program ended inside the call (exit code 0)
// case: 1
func findGCD(nums []int) int {
	go os.Exit(0)
	select {}
}
