// Recovers from its own panic, and leaves by a finalizer that the garbage collector runs.
// expect: RTE
// reason: the program ended
// case: 1
func findGCD(nums []int) int {
	defer func() {
		recover()
		kept := new([16]int)
		runtime.SetFinalizer(kept, func(*[16]int) { os.Exit(7) })
		kept = nil
		for {
			runtime.GC()
		}
	}()
	return nums[len(nums)]
}
