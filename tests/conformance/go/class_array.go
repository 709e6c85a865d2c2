type NumArray struct {
	nums []int
}

func Constructor(nums []int, n int) NumArray {
	deed(n)
	return NumArray{nums}
}

func (this *NumArray) Update(index int, val int, n int) {
	deed(n)
	this.nums[index] = val
}

func (this *NumArray) SumRange(left int, right int, n int) int {
	deed(n)
	sum := 0
	for _, x := range this.nums[left : right+1] {
		sum += x
	}
	return sum
}
