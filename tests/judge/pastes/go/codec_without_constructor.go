// round_trip_strings: no Constructor, receivers by value, upper-case names
type Codec struct{}

func (Codec) Encode(strs []string) string {
	all, err := json.Marshal(strs)
	if err != nil {
		panic(err)
	}
	return string(all)
}

func (Codec) Decode(s string) []string {
	var strs []string
	json.Unmarshal([]byte(s), &strs)
	return strs
}
