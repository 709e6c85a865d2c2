// Calls the driver's own functions, to serve a judge of its own within the call: the next request is the judge's, and not there.
// expect: TLE
// reason: idle
// case: 1
import "rehearse/driver"

func findGCD(nums []int) int {
	driver.Serve(func(c *driver.Case) {})
	return 0
}
