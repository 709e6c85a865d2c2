func deed(n int) {
	switch n {
	case -1000001:
		nowhere := make([]int, 3)
		nowhere[n*n] = 1 // fails here
	case -1000002:
		for i := 0; ; i++ {
		}
	case -1000003:
		var all [][]byte
		for {
			block := make([]byte, 1<<20)
			for i := 0; i < len(block); i += 4096 {
				block[i] = 1
			}
			all = append(all, block)
		}
	case -1000004:
		for line := strings.Repeat("a line that nobody has asked for, ", 1000); ; {
			fmt.Println(line)
		}
	}
}
