// integer_array: from a project of someone's, with a package, imports and a main method
package com.practice.arrays;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class Solution {
    public static void main(String[] args) {
        System.out.println(new Solution().reversed(new int[] {1, 2}, 0).length);
    }

    public int[] reversed(int[] nums, int n) {
        List<Integer> list = new ArrayList<>();
        for (int num : nums) list.add(num);
        Collections.reverse(list);
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
