package driver

import "unsafe"

// Nodes as the prelude defines them, where the solution finds them: here are their likes, which differ in nothing but the name.

type listNode struct {
	val  int
	next *listNode
}

type treeNode struct {
	val         int
	left, right *treeNode
}

type randomNode struct {
	val          int
	next, random *randomNode
}

type manyNode struct { // of a graph, and of a tree with any number of children
	val    int
	others []*manyNode
}

type nextNode struct {
	val               int
	left, right, next *nextNode
}

type quadNode struct {
	val, isLeaf bool
	children    [4]*quadNode
}

type nestedInteger struct {
	isInteger bool
	integer   int
	list      []*nestedInteger
}

type interval struct {
	start, end int
}

const (
	twiceInTree = badAnswer("a node appears twice in the returned tree")
	notCopied   = badAnswer("the returned copy has a node of the original in it")
	maxNodes    = 10_000_000
)

// A set of pointers, faster than a map.
type pointerSet struct {
	slots []unsafe.Pointer
	count int
}

func newPointerSet(size int) *pointerSet {
	capacity := 16
	for capacity < 2*size {
		capacity *= 2
	}
	return &pointerSet{slots: make([]unsafe.Pointer, capacity)}
}

func (s *pointerSet) place(pointer unsafe.Pointer) int {
	at := int((uint64(uintptr(pointer))*0x9e3779b97f4a7c15)>>20) & (len(s.slots) - 1)
	for s.slots[at] != nil && s.slots[at] != pointer {
		at = (at + 1) & (len(s.slots) - 1)
	}
	return at
}

func (s *pointerSet) has(pointer unsafe.Pointer) bool {
	return s != nil && s.slots[s.place(pointer)] != nil
}

// False if it was there.
func (s *pointerSet) add(pointer unsafe.Pointer) bool {
	at := s.place(pointer)
	if s.slots[at] != nil {
		return false
	}
	s.slots[at] = pointer
	if s.count++; 2*s.count > len(s.slots) {
		old := s.slots
		s.slots = make([]unsafe.Pointer, 2*len(old))
		for _, kept := range old {
			if kept != nil {
				s.slots[s.place(kept)] = kept
			}
		}
	}
	return true
}

func (s *pointerSet) addOnce(pointer unsafe.Pointer, originals *pointerSet, twice badAnswer) {
	if originals.has(pointer) {
		panic(notCopied)
	}
	if !s.add(pointer) {
		panic(twice)
	}
}

func (t *Type) decodeNode(in *reader) unsafe.Pointer {
	switch t.kind {
	case listNodes:
		return decodeListNode(in)
	case treeNodes:
		return decodeTreeNode(in)
	case randomNodes:
		return decodeRandomNode(in)
	case graphNodes:
		return decodeGraphNode(in)
	case naryNodes:
		return decodeNaryNode(in)
	case nextNodes:
		return decodeNextNode(in)
	case quadNodes:
		return decodeQuadNode(in)
	case nestedIntegers:
		return decodeNestedInteger(in)
	case intervals:
		return unsafe.Pointer(&interval{in.integer(), in.integer()})
	}
	return nil
}

func (t *Type) encodeNode(out *writer, node unsafe.Pointer, originals *pointerSet) {
	switch t.kind {
	case listNodes:
		encodeListNode(out, (*listNode)(node))
	case treeNodes:
		encodeTreeNode(out, (*treeNode)(node))
	case randomNodes:
		encodeRandomNode(out, (*randomNode)(node), originals)
	case graphNodes:
		encodeGraphNode(out, (*manyNode)(node), originals)
	case naryNodes:
		encodeNaryNode(out, (*manyNode)(node), originals)
	case nextNodes:
		encodeNextNode(out, (*nextNode)(node))
	case quadNodes:
		encodeQuadNode(out, (*quadNode)(node))
	case nestedIntegers:
		encodeNestedInteger(out, (*nestedInteger)(node))
	case intervals:
		encodeInterval(out, (*interval)(node))
	}
}

// The nodes of a value in the order of its wire form.
func (t *Type) nodes(value unsafe.Pointer) []unsafe.Pointer {
	var found []unsafe.Pointer
	first := *(*unsafe.Pointer)(value)
	switch t.kind {
	case listNodes:
		for node := (*listNode)(first); node != nil; node = node.next {
			found = append(found, unsafe.Pointer(node))
		}
	case randomNodes:
		for node := (*randomNode)(first); node != nil; node = node.next {
			found = append(found, unsafe.Pointer(node))
		}
	case treeNodes:
		for _, node := range levels(first, func(node unsafe.Pointer) []*treeNode {
			return (*[2]*treeNode)(unsafe.Pointer(&(*treeNode)(node).left))[:]
		}) {
			found = append(found, unsafe.Pointer(node))
		}
	case nextNodes:
		for _, node := range levels(first, func(node unsafe.Pointer) []*nextNode {
			return (*[2]*nextNode)(unsafe.Pointer(&(*nextNode)(node).left))[:]
		}) {
			found = append(found, unsafe.Pointer(node))
		}
	case graphNodes, naryNodes:
		for _, node := range levels(first, func(node unsafe.Pointer) []*manyNode { return (*manyNode)(node).others }) {
			found = append(found, unsafe.Pointer(node))
		}
	case quadNodes:
		for _, node := range levels(first, func(node unsafe.Pointer) []*quadNode { return (*quadNode)(node).children[:] }) {
			found = append(found, unsafe.Pointer(node))
		}
	}
	return found
}

// Each node once, level by level.
func levels[Node any](first unsafe.Pointer, next func(unsafe.Pointer) []*Node) []*Node {
	var found []*Node
	if first == nil {
		return found
	}
	seen := newPointerSet(0)
	seen.add(first)
	found = append(found, (*Node)(first))
	for i := 0; i < len(found); i++ {
		for _, other := range next(unsafe.Pointer(found[i])) {
			if other != nil && seen.add(unsafe.Pointer(other)) {
				found = append(found, other)
			}
		}
	}
	return found
}

func decodeListNode(in *reader) unsafe.Pointer {
	nodes := make([]listNode, in.count())
	if len(nodes) == 0 {
		return nil
	}
	for i := range nodes {
		nodes[i].val = in.integer()
		if i+1 < len(nodes) {
			nodes[i].next = &nodes[i+1]
		}
	}
	return unsafe.Pointer(&nodes[0])
}

func encodeListNode(out *writer, head *listNode) {
	// Brent: the hare is caught by a tortoise that is set down anew at each power of two.
	count, lap := 0, 1
	var tortoise *listNode
	for hare := head; hare != nil; hare = hare.next {
		if hare == tortoise {
			panic(badAnswer("the returned list has a cycle"))
		}
		if count++; count == lap {
			tortoise = hare
			lap *= 2
		}
	}
	out.count(uint32(count))
	for ; head != nil; head = head.next {
		out.integer(head.val)
	}
}

func decodeTreeNode(in *reader) unsafe.Pointer {
	var root *treeNode
	places := []**treeNode{&root}
	for left := in.count(); left != 0; left-- {
		if len(places) == 0 {
			Refuse()
		}
		place := places[0]
		places = places[1:]
		if in.byte() == 0 {
			continue
		}
		node := &treeNode{val: in.integer()}
		*place = node
		places = append(places, &node.left, &node.right)
	}
	return unsafe.Pointer(root)
}

func encodeTreeNode(out *writer, root *treeNode) {
	slots := []*treeNode{root}
	seen := newPointerSet(0)
	for i := 0; i < len(slots); i++ {
		node := slots[i]
		if node == nil {
			continue
		}
		seen.addOnce(unsafe.Pointer(node), nil, twiceInTree)
		slots = append(slots, node.left, node.right)
	}
	for len(slots) != 0 && slots[len(slots)-1] == nil {
		slots = slots[:len(slots)-1]
	}
	out.count(uint32(len(slots)))
	for _, node := range slots {
		out.bool(node != nil)
		if node != nil {
			out.integer(node.val)
		}
	}
}

func decodeRandomNode(in *reader) unsafe.Pointer {
	nodes := make([]*randomNode, in.count())
	for i := range nodes {
		nodes[i] = &randomNode{}
	}
	for i, node := range nodes {
		node.val = in.integer()
		if i+1 < len(nodes) {
			node.next = nodes[i+1]
		}
		if random := in.count(); random < uint32(len(nodes)) {
			node.random = nodes[random]
		}
	}
	if len(nodes) == 0 {
		return nil
	}
	return unsafe.Pointer(nodes[0])
}

func encodeRandomNode(out *writer, head *randomNode, originals *pointerSet) {
	positions := map[*randomNode]uint32{nil: 0xffffffff}
	seen := newPointerSet(0)
	count := uint32(0)
	for node := head; node != nil; node = node.next {
		seen.addOnce(unsafe.Pointer(node), originals, "the returned list has a cycle")
		positions[node] = count
		count++
	}
	out.count(count)
	for node := head; node != nil; node = node.next {
		position, known := positions[node.random]
		if !known {
			if originals.has(unsafe.Pointer(node.random)) {
				panic(notCopied)
			}
			panic(badAnswer("a random pointer of the returned list leads out of it"))
		}
		out.integer(node.val)
		out.count(position)
	}
}

func decodeGraphNode(in *reader) unsafe.Pointer {
	nodes := make([]*manyNode, in.count())
	for i := range nodes {
		nodes[i] = &manyNode{}
	}
	for _, node := range nodes {
		node.val = in.integer()
		node.others = make([]*manyNode, in.count())
		for i := range node.others {
			position := in.count()
			if position >= uint32(len(nodes)) {
				Refuse()
			}
			node.others[i] = nodes[position]
		}
	}
	if len(nodes) == 0 {
		return nil
	}
	return unsafe.Pointer(nodes[0])
}

func encodeGraphNode(out *writer, first *manyNode, originals *pointerSet) {
	nodes := levels(unsafe.Pointer(first), func(node unsafe.Pointer) []*manyNode { return (*manyNode)(node).others })
	positions := make(map[*manyNode]uint32, len(nodes))
	for i, node := range nodes {
		if originals.has(unsafe.Pointer(node)) {
			panic(notCopied)
		}
		positions[node] = uint32(i)
	}
	out.count(uint32(len(nodes)))
	for _, node := range nodes {
		out.integer(node.val)
		out.count(uint32(len(node.others)))
		for _, other := range node.others {
			if other == nil {
				panic(badAnswer("a neighbor in the returned graph is nil"))
			}
			out.count(positions[other])
		}
	}
}

func decodeNaryNode(in *reader) unsafe.Pointer {
	total := int(in.count())
	if total == 0 {
		return nil
	}
	nodes := make([]*manyNode, total)
	for i := range nodes {
		nodes[i] = &manyNode{}
	}
	next := 1
	for _, node := range nodes {
		node.val = in.integer()
		count := int(in.count())
		if count > total-next {
			Refuse()
		}
		node.others = append(make([]*manyNode, 0, count), nodes[next:next+count]...)
		next += count
	}
	return unsafe.Pointer(nodes[0])
}

func encodeNaryNode(out *writer, root *manyNode, originals *pointerSet) {
	var nodes []*manyNode
	seen := newPointerSet(0)
	if root != nil {
		nodes = append(nodes, root)
	}
	for i := 0; i < len(nodes); i++ {
		seen.addOnce(unsafe.Pointer(nodes[i]), originals, twiceInTree)
		for _, child := range nodes[i].others {
			if child == nil {
				panic(badAnswer("a child in the returned tree is nil"))
			}
			nodes = append(nodes, child)
		}
	}
	out.count(uint32(len(nodes)))
	for _, node := range nodes {
		out.integer(node.val)
		out.count(uint32(len(node.others)))
	}
}

func decodeNextNode(in *reader) unsafe.Pointer {
	var root *nextNode
	places := []**nextNode{&root}
	for left := in.count(); left != 0; left-- {
		if len(places) == 0 {
			Refuse()
		}
		place := places[0]
		places = places[1:]
		if in.byte() == 0 {
			continue
		}
		node := &nextNode{val: in.integer()}
		*place = node
		places = append(places, &node.left, &node.right)
	}
	return unsafe.Pointer(root)
}

// The levels as the links tell them.
func encodeNextNode(out *writer, first *nextNode) {
	const maxLevel = 1_000_000
	seen := newPointerSet(0)
	held := len(out.data)
	out.count(0)
	levels := writer{}
	count := uint32(0)
	for first != nil {
		var below *nextNode
		start := len(out.data)
		out.count(0)
		size := uint32(0)
		for node := first; node != nil; node = node.next {
			seen.addOnce(unsafe.Pointer(node), nil, "a node is met twice along the links next")
			out.integer(node.val)
			if size++; size > maxLevel {
				panic(badAnswer("a level of the returned tree has more than a million nodes"))
			}
			if below == nil {
				below = node.left
			}
			if below == nil {
				below = node.right
			}
		}
		*(*[4]byte)(out.data[start:]) = *(*[4]byte)(unsafe.Pointer(&size))
		count++
		first = below
	}
	levels.count(count)
	copy(out.data[held:], levels.data)
}

func decodeQuadNode(in *reader) unsafe.Pointer {
	var root *quadNode
	places := []**quadNode{&root}
	for left := in.count(); left != 0; left-- {
		if len(places) == 0 {
			Refuse()
		}
		place := places[0]
		places = places[1:]
		if in.byte() == 0 {
			continue
		}
		node := &quadNode{isLeaf: in.byte() != 0}
		node.val = in.byte() != 0
		*place = node
		for i := range node.children {
			places = append(places, &node.children[i])
		}
	}
	return unsafe.Pointer(root)
}

func encodeQuadNode(out *writer, root *quadNode) {
	slots := []*quadNode{root}
	seen := newPointerSet(0)
	for i := 0; i < len(slots); i++ {
		node := slots[i]
		if node == nil {
			continue
		}
		seen.addOnce(unsafe.Pointer(node), nil, twiceInTree)
		slots = append(slots, node.children[:]...)
	}
	for len(slots) != 0 && slots[len(slots)-1] == nil {
		slots = slots[:len(slots)-1]
	}
	out.count(uint32(len(slots)))
	for _, node := range slots {
		out.bool(node != nil)
		if node != nil {
			out.bool(node.isLeaf)
			out.bool(node.val)
		}
	}
}

func decodeNestedInteger(in *reader) unsafe.Pointer {
	var root *nestedInteger
	places := []**nestedInteger{&root} // the next one is the last
	for len(places) != 0 {
		place := places[len(places)-1]
		places = places[:len(places)-1]
		if in.byte() == 0 {
			*place = &nestedInteger{isInteger: true, integer: in.integer()}
			continue
		}
		made := &nestedInteger{list: make([]*nestedInteger, in.count())}
		*place = made
		for i := len(made.list); i != 0; i-- {
			places = append(places, &made.list[i-1])
		}
	}
	return unsafe.Pointer(root)
}

func encodeNestedInteger(out *writer, root *nestedInteger) {
	todo := []*nestedInteger{root}
	for count := 0; len(todo) != 0; count++ {
		one := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		switch {
		case one == nil:
			panic(badAnswer("nil was returned where a NestedInteger was expected"))
		case count > maxNodes:
			panic(badAnswer("the returned NestedInteger has no end"))
		case one.isInteger:
			out.byte(0)
			out.integer(one.integer)
		default:
			out.byte(1)
			out.count(uint32(len(one.list)))
			for i := len(one.list); i != 0; i-- {
				todo = append(todo, one.list[i-1])
			}
		}
	}
}

func encodeInterval(out *writer, value *interval) {
	if value == nil {
		panic(badAnswer("nil was returned where an Interval was expected"))
	}
	out.integer(value.start)
	out.integer(value.end)
}
