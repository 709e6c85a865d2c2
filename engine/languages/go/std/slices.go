// Package slices is for a Go that has none yet (before 1.21).
package slices

import (
	"cmp"
	"sort"
)

type ascending[E cmp.Ordered] []E

func (s ascending[E]) Len() int           { return len(s) }
func (s ascending[E]) Less(i, j int) bool { return cmp.Less(s[i], s[j]) }
func (s ascending[E]) Swap(i, j int)      { s[i], s[j] = s[j], s[i] }

type by[E any] struct {
	all     []E
	compare func(a, b E) int
}

func (s by[E]) Len() int           { return len(s.all) }
func (s by[E]) Less(i, j int) bool { return s.compare(s.all[i], s.all[j]) < 0 }
func (s by[E]) Swap(i, j int)      { s.all[i], s.all[j] = s.all[j], s.all[i] }

func Sort[S ~[]E, E cmp.Ordered](s S) { sort.Sort(ascending[E](s)) }

func SortFunc[S ~[]E, E any](s S, compare func(a, b E) int) { sort.Sort(by[E]{s, compare}) }

func SortStableFunc[S ~[]E, E any](s S, compare func(a, b E) int) { sort.Stable(by[E]{s, compare}) }

func IsSorted[S ~[]E, E cmp.Ordered](s S) bool { return sort.IsSorted(ascending[E](s)) }

func IsSortedFunc[S ~[]E, E any](s S, compare func(a, b E) int) bool {
	return sort.IsSorted(by[E]{s, compare})
}

func BinarySearch[S ~[]E, E cmp.Ordered](s S, target E) (int, bool) {
	at := sort.Search(len(s), func(i int) bool { return !cmp.Less(s[i], target) })
	return at, at < len(s) && cmp.Compare(s[at], target) == 0
}

func BinarySearchFunc[S ~[]E, E, T any](s S, target T, compare func(E, T) int) (int, bool) {
	at := sort.Search(len(s), func(i int) bool { return compare(s[i], target) >= 0 })
	return at, at < len(s) && compare(s[at], target) == 0
}

func Index[S ~[]E, E comparable](s S, value E) int {
	for i := range s {
		if s[i] == value {
			return i
		}
	}
	return -1
}

func IndexFunc[S ~[]E, E any](s S, wanted func(E) bool) int {
	for i := range s {
		if wanted(s[i]) {
			return i
		}
	}
	return -1
}

func Contains[S ~[]E, E comparable](s S, value E) bool { return Index(s, value) >= 0 }

func ContainsFunc[S ~[]E, E any](s S, wanted func(E) bool) bool { return IndexFunc(s, wanted) >= 0 }

func Reverse[S ~[]E, E any](s S) {
	for i, j := 0, len(s)-1; i < j; i, j = i+1, j-1 {
		s[i], s[j] = s[j], s[i]
	}
}

func Min[S ~[]E, E cmp.Ordered](s S) E { return MinFunc(s, cmp.Compare[E]) }

func Max[S ~[]E, E cmp.Ordered](s S) E { return MaxFunc(s, cmp.Compare[E]) }

func MinFunc[S ~[]E, E any](s S, compare func(a, b E) int) E {
	if len(s) == 0 {
		panic("slices.Min: empty list")
	}
	least := s[0]
	for _, value := range s[1:] {
		if compare(value, least) < 0 {
			least = value
		}
	}
	return least
}

func MaxFunc[S ~[]E, E any](s S, compare func(a, b E) int) E {
	if len(s) == 0 {
		panic("slices.Max: empty list")
	}
	greatest := s[0]
	for _, value := range s[1:] {
		if compare(value, greatest) > 0 {
			greatest = value
		}
	}
	return greatest
}

func Equal[S ~[]E, E comparable](a, b S) bool {
	return EqualFunc(a, b, func(x, y E) bool { return x == y })
}

func EqualFunc[S1 ~[]E1, S2 ~[]E2, E1, E2 any](a S1, b S2, same func(E1, E2) bool) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if !same(a[i], b[i]) {
			return false
		}
	}
	return true
}

func Compare[S ~[]E, E cmp.Ordered](a, b S) int {
	for i := 0; i < len(a) && i < len(b); i++ {
		if order := cmp.Compare(a[i], b[i]); order != 0 {
			return order
		}
	}
	return cmp.Compare(len(a), len(b))
}

func Clone[S ~[]E, E any](s S) S {
	if s == nil {
		return nil
	}
	return append(S{}, s...)
}

func Compact[S ~[]E, E comparable](s S) S {
	return CompactFunc(s, func(a, b E) bool { return a == b })
}

func CompactFunc[S ~[]E, E any](s S, same func(a, b E) bool) S {
	if len(s) == 0 {
		return s
	}
	kept := s[:1]
	for _, value := range s[1:] {
		if !same(kept[len(kept)-1], value) {
			kept = append(kept, value)
		}
	}
	return kept
}

func Insert[S ~[]E, E any](s S, at int, values ...E) S {
	rest := append(S{}, s[at:]...)
	return append(append(s[:at], values...), rest...)
}

func Delete[S ~[]E, E any](s S, from, to int) S {
	_ = s[from:to]
	return append(s[:from], s[to:]...)
}

func DeleteFunc[S ~[]E, E any](s S, unwanted func(E) bool) S {
	kept := s[:0]
	for _, value := range s {
		if !unwanted(value) {
			kept = append(kept, value)
		}
	}
	return kept
}

func Replace[S ~[]E, E any](s S, from, to int, values ...E) S {
	rest := append(S{}, s[to:]...)
	return append(append(s[:from], values...), rest...)
}

func Concat[S ~[]E, E any](all ...S) S {
	var made S
	for _, one := range all {
		made = append(made, one...)
	}
	return made
}

func Repeat[S ~[]E, E any](s S, count int) S {
	var made S
	for ; count > 0; count-- {
		made = append(made, s...)
	}
	return made
}

func Grow[S ~[]E, E any](s S, count int) S {
	return append(s, make(S, count)...)[:len(s)]
}

func Clip[S ~[]E, E any](s S) S { return s[:len(s):len(s)] }

func Collect[E any](all func(yield func(E) bool)) []E {
	var made []E
	all(func(value E) bool {
		made = append(made, value)
		return true
	})
	return made
}

func Sorted[E cmp.Ordered](all func(yield func(E) bool)) []E {
	made := Collect(all)
	Sort(made)
	return made
}
