// hostile: denied
// tries: to connect and to listen
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

public class Main {
    public static void main(String[] arguments) {
        int through = 0;
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", 22), 500);
            System.out.println("GOT THROUGH: connect");
            through = 1;
        } catch (Exception refusal) {
            System.out.println("denied: connect (" + refusal + ")");
        }
        try (ServerSocket socket = new ServerSocket(0)) {
            System.out.println("GOT THROUGH: listen");
            through = 1;
        } catch (Exception refusal) {
            System.out.println("denied: listen (" + refusal + ")");
        }
        System.exit(through);
    }
}
