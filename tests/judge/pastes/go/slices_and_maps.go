// class_array: slices and maps without an import
type NumArray struct {
	all []int
}

func Constructor(nums []int, n int) NumArray {
	return NumArray{slices.Clone(nums)}
}

func (a *NumArray) Update(index int, val int, n int) { a.all[index] = val }

func (a *NumArray) SumRange(left int, right int, n int) int {
	counts := map[int]int{}
	for _, x := range a.all[left : right+1] {
		counts[x]++
	}
	keys := slices.Sorted(maps.Keys(counts))
	slices.Reverse(keys)
	sum := 0
	for _, x := range keys {
		sum += x * counts[x]
	}
	return sum
}
