import (
	"fmt"
	"os"
	"syscall"
)

var calls int

func deeper(n int) int {
	if n < 0 {
		return 0
	}
	return deeper(n+1) + 1
}

func act(deed string) int {
	calls++
	switch deed {
	case "right":
		return 42
	case "wrong":
		return 41
	case "loop":
		for {
		}
	case "sleep":
		for {
			time.Sleep(time.Hour)
		}
	case "wait":
		<-make(chan int)
	case "hoard":
		var all [][]byte
		for {
			all = append(all, bytes.Repeat([]byte{1}, 1<<20))
		}
	case "ask for too much":
		return len(make([]int, 1<<(58+calls)))
	case "crash":
		var nowhere *int
		return *nowhere
	case "divide":
		return 1 / (calls - 1)
	case "recurse":
		return deeper(0)
	case "abort":
		syscall.Kill(os.Getpid(), syscall.SIGABRT)
		time.Sleep(time.Hour)
	case "throw":
		panic(errors.New("no such deed"))
	case "throw a number":
		panic(7)
	case "throw in a goroutine":
		go func() { panic("elsewhere") }()
		time.Sleep(time.Hour)
	case "write to a map by two":
		shared := map[int]int{}
		for i := 0; i < 2; i++ {
			go func() {
				for j := 0; ; j++ {
					shared[j%100] = j
				}
			}()
		}
		time.Sleep(time.Hour)
	case "goexit":
		runtime.Goexit()
	case "flood":
		line := strings.Repeat("x", 1<<16)
		for {
			fmt.Println(line)
		}
	case "exit":
		os.Exit(0)
	case "leave":
		os.Exit(3)
	case "forge garbage":
		syscall.Write(4, bytes.Repeat([]byte{0xff}, 100))
		return 42
	case "forge an answer":
		syscall.Write(4, []byte("\x11\x00\x00\x00\x02\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x2a\x00\x00\x00"))
		return 41
	case "forge a ready frame":
		syscall.Write(4, []byte("\x07\x00\x00\x00\x01\x01\x00\x00\x00\x01\x00"))
		time.Sleep(time.Hour)
	case "close":
		syscall.Close(4)
		time.Sleep(time.Hour)
	case "close the requests":
		syscall.Close(3)
		return 42
	case "count":
		return 41 + calls
	case "print":
		fmt.Println("to stdout", calls)
		fmt.Printf("by printf\n")
		println("to stderr")
		return 42
	case "chatter":
		fmt.Print(strings.Repeat("c", 100000))
		return 42
	case "read":
		var word string
		if count, _ := fmt.Scan(&word); count == 0 {
			return 42
		}
	}
	return 0
}
