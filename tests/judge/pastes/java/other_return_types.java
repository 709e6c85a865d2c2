// integer_list: returns a subclass of what is declared, takes the list as it comes, from java.util by wildcard
import java.util.*;
class Solution {
    public LinkedList<Integer> evens(List<Integer> nums, int n) {
        LinkedList<Integer> result = new LinkedList<Integer>();
        for (Integer num : nums) {
            if (num % 2 == 0) {
                result.addLast(num);
            }
        }
        return result;
    }
}
