// hostile: denied
// tries: to dial and to listen
package main

import (
	"net"
	"os"
)

func main() {
	code := 0
	for _, network := range []string{"tcp", "udp", "unix", "unixgram"} {
		address := map[bool]string{true: "@@mark@", false: "127.0.0.1:7"}[network[0] == 'u' && network[1] == 'n']
		connection, err := net.Dial(network, address)
		if err == nil && connection != nil {
			os.Stdout.WriteString("GOT THROUGH: " + network + "\n")
			code = 1
		} else {
			os.Stdout.WriteString("denied: " + err.Error() + "\n")
		}
	}
	if _, err := net.Listen("tcp", "127.0.0.1:0"); err == nil {
		code = 1
	}
	os.Exit(code)
}
