// Package driver is the part that is the same for every problem: frames, cases, exceptions (engine/languages/README.md). It is
// compiled ahead, and imports little: what it does not use need not be linked.
package driver

import (
	"internal/reflectlite"
	"runtime"
	"sync"
	"syscall"
	"unsafe"
)

const (
	frameReady = iota + 1
	frameAnswer
	frameException
	frameOutOfMemory
	frameBadAnswer
	frameCall
)

const (
	requestCase     = 1
	callAnswer      = 2
	protocolVersion = 2
	noOperation     = 0xffffffff
	// NoObject stands for the object of a function of the API.
	NoObject = 0xffff
	maxText  = 4096
	// How the judge learns that its descriptors are not what they were.
	lostReplies  = 121
	lostRequests = 122
	source       = "solution.go"
)

//go:linkname nanotime runtime.nanotime
func nanotime() int64

//go:linkname setMaxStack runtime/debug.setMaxStack
func setMaxStack(bytes int) int

// What the call returned cannot be an answer; the text says why.
type badAnswer string

// The judge's descriptors.
var requests, replies = 3, 4

var (
	channel   sync.Mutex // goroutines of the solution may call the API while the reply is sent
	isRunning bool       // a call of the solution
	turn      uint32     // of the request that is answered; the ready frame's is 0
)

// Case is one case: its arguments, its clock, its answer.
type Case struct {
	in        reader
	out       writer
	operation uint32
	spent     int64
	started   int64
	nodes     map[int][]unsafe.Pointer // of the parameters that something refers to, as they were before the call
	pending   []reference
	finished  bool
}

type reference struct {
	parameter int
	to        *unsafe.Pointer
	position  uint32
}

// Decode reads a value of this type from the request.
func (c *Case) Decode(t *Type, to unsafe.Pointer) { t.decode(&c.in, to) }

// Keep notes the nodes of a parameter, for those that refer to them.
func (c *Case) Keep(parameter int, t *Type, value unsafe.Pointer) {
	if c.nodes == nil {
		c.nodes = map[int][]unsafe.Pointer{}
	}
	c.nodes[parameter] = t.nodes(value)
}

// Refer reads which node of another parameter this one is.
func (c *Case) Refer(parameter int, to unsafe.Pointer) {
	c.pending = append(c.pending, reference{parameter, (*unsafe.Pointer)(to), c.in.count()})
}

// Join reads which node of a list comes after the last one of another.
func (c *Case) Join(list, to int) {
	position := int32(c.in.count())
	nodes, others := c.nodes[list], c.nodes[to]
	if position < 0 || int(position) >= len(others) || len(nodes) == 0 {
		return
	}
	(*listNode)(nodes[len(nodes)-1]).next = (*listNode)(others[position])
}

// Begin ends the reading of the arguments: what is left is the call.
func (c *Case) Begin() {
	for _, r := range c.pending {
		if nodes := c.nodes[r.parameter]; int(r.position) < len(nodes) {
			*r.to = nodes[r.position]
		}
	}
	c.pending = c.pending[:0]
	c.started = nanotime()
}

// End stops the clock.
func (c *Case) End() { c.spent += nanotime() - c.started }

// Encode writes a value of this type into the answer.
func (c *Case) Encode(t *Type, value unsafe.Pointer) { t.encode(&c.out, value, nil) }

// EncodeCopy is Encode for what must have no node of a parameter in it.
func (c *Case) EncodeCopy(t *Type, value unsafe.Pointer, parameter int) {
	originals := newPointerSet(len(c.nodes[parameter]))
	for _, node := range c.nodes[parameter] {
		originals.add(node)
	}
	t.encode(&c.out, value, originals)
}

// EncodeReference writes which node of a parameter the result is.
func (c *Case) EncodeReference(value unsafe.Pointer, parameter int) {
	if value == nil {
		c.out.count(0xffffffff)
		return
	}
	for i, node := range c.nodes[parameter] {
		if node == value {
			c.out.count(uint32(i))
			return
		}
	}
	panic(badAnswer("the returned node is not one of those that were given"))
}

// Count is the number of calls of a class problem, after the constructor.
func (c *Case) Count() uint32 { return c.in.count() }

// Operation says which call comes next.
func (c *Case) Operation(index uint32) { c.operation = index }

// Method is the index of the method that comes next.
func (c *Case) Method() int { return int(c.in.u16()) }

// Refuse ends the program: no judge asked for this.
func Refuse() { syscall.Exit(lostRequests) }

// Call is a call of the problem's API.
type Call struct {
	out writer
}

// NewCall starts a call of a function of the API.
func NewCall(object, function int) *Call {
	c := &Call{}
	c.out.u16(uint16(object))
	c.out.u16(uint16(function))
	return c
}

// Argument adds an argument.
func (c *Call) Argument(t *Type, value unsafe.Pointer) { t.encode(&c.out, value, nil) }

// Answer sends the call, and reads what the judge answers.
func (c *Call) Answer(t *Type, to unsafe.Pointer) {
	channel.Lock()
	defer channel.Unlock()
	if !isRunning { // before the first case, or by a goroutine that goes on after the reply
		sendFrame(frameCall, c.out.data[:4])
		syscall.Exit(1)
	}
	sendFrame(frameCall, c.out.data)
	request := nextRequest()
	if request == nil || request[0] != callAnswer {
		Refuse()
	}
	in := reader{request[5:]}
	t.decode(&in, to)
}

func readAll(to []byte) int {
	done := 0
	for done != len(to) {
		count, err := syscall.Read(requests, to[done:])
		switch {
		case err == syscall.EAGAIN: // a solution may have made it so
			_ = syscall.SetNonblock(requests, false)
		case err == syscall.EINTR:
		case err != nil:
			Refuse()
		case count == 0:
			return done
		default:
			done += count
		}
	}
	return done
}

// Nothing at the end of the requests.
func nextRequest() []byte {
	var size [4]byte
	found := readAll(size[:])
	if found == 0 {
		return nil
	}
	length := int(*(*uint32)(unsafe.Pointer(&size)))
	if found != len(size) || length < 5 {
		Refuse()
	}
	request := make([]byte, length)
	if readAll(request) != length {
		Refuse()
	}
	return request
}

func writeAll(from []byte) {
	for len(from) != 0 {
		count, err := syscall.Write(replies, from)
		if err == syscall.EINTR {
			continue
		}
		if err == syscall.EAGAIN {
			_ = syscall.SetNonblock(replies, false)
			continue
		}
		if err != nil || count <= 0 {
			syscall.Exit(lostReplies)
		}
		from = from[count:]
	}
}

func sendFrame(kind byte, bodies ...[]byte) {
	size := uint32(5)
	for _, body := range bodies {
		size += uint32(len(body))
	}
	head := writer{}
	head.count(size)
	head.byte(kind)
	head.count(turn)
	if size <= 1<<16 { // one write
		for _, body := range bodies {
			head.data = append(head.data, body...)
		}
		bodies = nil
	}
	writeAll(head.data)
	for _, body := range bodies {
		writeAll(body)
	}
}

// A reply ends the call: from now on the API answers nothing.
func send(kind byte, bodies ...[]byte) {
	channel.Lock()
	defer channel.Unlock()
	isRunning = false
	sendFrame(kind, bodies...)
}

func digits(n int64) string {
	if n < 0 {
		return "-" + digits(-n)
	}
	var text [20]byte
	at := len(text)
	for {
		at--
		text[at] = byte('0' + n%10)
		n /= 10
		if n == 0 {
			return string(text[at:])
		}
	}
}

// The value of a panic as Go itself would print it.
func describe(value any) string {
	switch v := value.(type) {
	case error:
		return v.Error()
	case interface{ String() string }:
		return v.String()
	case string:
		return v
	case int:
		return digits(int64(v))
	case int64:
		return digits(v)
	case int32:
		return digits(int64(v))
	case byte:
		return digits(int64(v))
	case bool:
		if v {
			return "true"
		}
		return "false"
	case nil:
		return "nil"
	}
	return "(" + reflectlite.TypeOf(value).String() + ")"
}

// A text of a panic may panic itself.
func safely(value any) (text string) {
	defer func() {
		if recover() != nil {
			text = ""
		}
	}()
	return describe(value)
}

func isOwn(file string) bool {
	return len(file) >= len(source) && file[len(file)-len(source):] == source
}

// The calls of the solution carry its lines, so that the compiler's messages do.
func isGlue(function string) bool {
	const prefix = "main.rehearse"
	return len(function) > len(prefix) && function[:len(prefix)] == prefix
}

// The line of the solution in which the panic arose, and the solution's own frames as a text.
func trace() (line int, text string) {
	var counters [256]uintptr
	frames := runtime.CallersFrames(counters[:runtime.Callers(3, counters[:])])
	shown := 0
	for more := true; more && shown < 16; {
		var frame runtime.Frame
		frame, more = frames.Next()
		if !isOwn(frame.File) || isGlue(frame.Function) {
			continue
		}
		if line == 0 {
			line = frame.Line
		}
		text += frame.Function + "(...)\n\t" + source + ":" + digits(int64(frame.Line)) + "\n"
		shown++
	}
	return line, text
}

func (c *Case) fail(kind byte, text string) {
	body := writer{}
	body.count(c.operation)
	body.text(text)
	send(kind, body.data)
}

func (c *Case) sendException(message string) {
	line, frames := trace()
	report := "panic: " + message + "\n\n" + frames
	for rest := []byte(report); len(rest) != 0; {
		count, err := syscall.Write(2, rest)
		if err != nil || count <= 0 {
			break
		}
		rest = rest[count:]
	}
	body := writer{}
	body.count(uint32(line))
	body.count(c.operation)
	body.text("panic")
	body.text(message)
	send(frameException, body.data)
}

// False if the goroutine is not to go on.
func answerCase(run func(*Case), request []byte) (goesOn bool) {
	c := &Case{in: reader{request[5:]}, operation: noOperation}
	channel.Lock()
	turn = *(*uint32)(unsafe.Pointer(&request[1]))
	isRunning = true
	channel.Unlock()
	defer func() {
		if c.finished {
			return
		}
		switch value := recover().(type) {
		case badAnswer:
			c.fail(frameBadAnswer, string(value))
			goesOn = true
		case nil: // panic(nil), or runtime.Goexit, which cannot be stopped
			c.sendException("runtime.Goexit was called, or panic(nil)")
			go serve(run)
		default:
			c.sendException(safely(value))
			goesOn = true
		}
	}()
	run(c)
	c.finished = true
	head := writer{}
	head.u64(uint64(c.spent))
	send(frameAnswer, head.data, c.out.data)
	return true
}

func serve(run func(*Case)) {
	for {
		request := nextRequest()
		if request == nil {
			syscall.Exit(0)
		}
		if request[0] != requestCase {
			Refuse()
		}
		if !answerCase(run, request) {
			select {}
		}
	}
}

// A goroutine's stack may have a quarter of the memory: it is doubled by a copy, which costs time.
func limitStack() {
	limit, _ := syscall.Getenv("REHEARSE_MEMORY_MB")
	megabytes := 0
	for _, digit := range []byte(limit) {
		if digit < '0' || digit > '9' || megabytes > 1<<20 {
			return
		}
		megabytes = megabytes*10 + int(digit-'0')
	}
	if megabytes != 0 {
		setMaxStack(megabytes << 18)
	}
}

// Under a debugger the requests come from a file and nobody reads the replies.
func openCase() {
	name, given := syscall.Getenv("REHEARSE_CASE")
	if !given {
		return
	}
	var failures [2]error
	requests, failures[0] = syscall.Open(name, syscall.O_RDONLY|syscall.O_CLOEXEC, 0)
	replies, failures[1] = syscall.Open("/dev/null", syscall.O_WRONLY|syscall.O_CLOEXEC, 0)
	if failures[0] != nil || failures[1] != nil {
		Refuse()
	}
}

// Serve answers the judge's requests until there are no more.
func Serve(run func(*Case)) {
	openCase()
	limitStack()
	ready := writer{}
	ready.u16(protocolVersion)
	send(frameReady, ready.data)
	serve(run)
}
