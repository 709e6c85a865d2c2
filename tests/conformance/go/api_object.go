/**
 * // This is the MountainArray's API interface.
 * type MountainArray struct {
 * }
 */
func findInMountainArray(target int, mountainArr *MountainArray) int {
	deed(target)
	low, high := 0, mountainArr.length()-1
	for low < high {
		middle := (low + high) / 2
		if mountainArr.get(middle) < mountainArr.get(middle+1) {
			low = middle + 1
		} else {
			high = middle
		}
	}
	peak := low
	for low, high = 0, peak; low <= high; {
		middle := (low + high) / 2
		value := mountainArr.get(middle)
		if value == target {
			return middle
		}
		if value < target {
			low = middle + 1
		} else {
			high = middle - 1
		}
	}
	for low, high = peak+1, mountainArr.length()-1; low <= high; {
		middle := (low + high) / 2
		value := mountainArr.get(middle)
		if value == target {
			return middle
		}
		if value > target {
			low = middle + 1
		} else {
			high = middle - 1
		}
	}
	return -1
}
