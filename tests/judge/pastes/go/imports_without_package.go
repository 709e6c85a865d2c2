// string_list: imports, but no package
import "strings"

func doubled(words []string, n int) (answer []string) {
	for _, word := range words {
		answer = append(answer, strings.Join([]string{word, word}, ""))
	}
	return
}
