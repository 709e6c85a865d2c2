// Asks the compiler for a file of the host.
// expect: CE
// log: could not import embed
import _ "embed"

//go:embed /etc/passwd
var found string

func findGCD(nums []int) int { return len(found) }
