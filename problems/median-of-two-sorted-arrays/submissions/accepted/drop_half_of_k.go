// k-th smallest: drops the k/2 numbers before the smaller of two candidates. O(log(m + n)) time, O(log(m + n)) space.
func findMedianSortedArrays(nums1 []int, nums2 []int) float64 {
	total := len(nums1) + len(nums2)
	upper := kth(nums1, nums2, total/2+1)
	if total%2 == 1 {
		return float64(upper)
	}
	return float64(kth(nums1, nums2, total/2)+upper) / 2
}

func kth(a, b []int, k int) int {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) == 0 {
		return b[k-1]
	}
	if k == 1 {
		if a[0] < b[0] {
			return a[0]
		}
		return b[0]
	}
	i := k / 2
	if i > len(a) {
		i = len(a)
	}
	j := k - i
	if a[i-1] < b[j-1] {
		return kth(a[i:], b, k-i)
	}
	return kth(a, b[j:], k-j)
}
