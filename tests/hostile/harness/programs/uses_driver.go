// Calls the driver's own functions, to serve a judge of its own within the call: it begins as a driver begins.
// expect: RTE
// reason: a second ready frame
// case: 1
import "rehearse/driver"

func findGCD(nums []int) int {
	driver.Serve(func(c *driver.Case) {})
	return 0
}
