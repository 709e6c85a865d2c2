import java.io.*;
import java.util.*;

public class Solution {
  public static void main(String[] arguments) throws IOException {
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in));

  }
}
