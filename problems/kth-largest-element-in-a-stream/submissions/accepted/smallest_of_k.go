// A heap of the k largest numbers with the smallest on top. O(log k) per call, O(k) space.
type KthLargest struct {
	sort.IntSlice
	k int
}

func (this *KthLargest) Push(x interface{}) {
	this.IntSlice = append(this.IntSlice, x.(int))
}

func (this *KthLargest) Pop() interface{} {
	last := len(this.IntSlice) - 1
	x := this.IntSlice[last]
	this.IntSlice = this.IntSlice[:last]
	return x
}

func Constructor(k int, nums []int) KthLargest {
	largest := KthLargest{k: k}
	for _, num := range nums {
		largest.Add(num)
	}
	return largest
}

func (this *KthLargest) Add(val int) int {
	heap.Push(this, val)
	if this.Len() > this.k {
		heap.Pop(this)
	}
	return this.IntSlice[0]
}
