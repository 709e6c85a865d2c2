# hostile: timed_out or idle_timed_out or out_of_memory
# tries: to crash the shell's parser by nesting
# limits: cpu=600 wall=5000 memory=128
text='echo x'
i=0
while [ $i -lt 17 ]; do
  text="\$($text; $text)"
  i=$((i + 1))
done
eval "x=$text"
