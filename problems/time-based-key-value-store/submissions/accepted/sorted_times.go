// List of times and values for each key, binary search. O(log n) per call of get, O(n) space.
type entry struct {
	time  int
	value string
}

type TimeMap struct {
	entries map[string][]entry
}

func Constructor() TimeMap {
	return TimeMap{map[string][]entry{}}
}

func (this *TimeMap) Set(key string, value string, timestamp int) {
	this.entries[key] = append(this.entries[key], entry{timestamp, value})
}

func (this *TimeMap) Get(key string, timestamp int) string {
	list := this.entries[key]
	later := sort.Search(len(list), func(i int) bool { return list[i].time > timestamp })
	if later == 0 {
		return ""
	}
	return list[later-1].value
}
