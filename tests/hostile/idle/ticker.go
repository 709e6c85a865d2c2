// hostile: idle_timed_out
// tries: to wait for a tick after an hour
// limits: wall=300
package main

import "time"

func main() {
	<-time.NewTicker(time.Hour).C
}
