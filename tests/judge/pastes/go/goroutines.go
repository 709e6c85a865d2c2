// integer_lists: goroutines, channels, a wait group, labels and goto
func prefixes(nums []int, n int) [][]int {
	answer := make([][]int, len(nums))
	var group sync.WaitGroup
	ready := make(chan int, len(nums))
	for i := range nums {
		group.Add(1)
		go func(i int) {
			defer group.Done()
			answer[i] = append([]int{}, nums[:i+1]...)
			ready <- i
		}(i)
	}
	group.Wait()
	close(ready)
outer:
	for {
		select {
		case _, more := <-ready:
			if !more {
				break outer
			}
		}
	}
	return answer
}
