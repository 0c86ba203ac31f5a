/** STOP as people of other languages write it alone. */
export const stopElsewhere: readonly string[] =
  "стоп хватит отписаться 退订 退訂 停止 取消订阅 やめて やめろ 停 停止して 그만 중지 수신거부 توقف قف إيقاف الغاء dừng huy dur durdur iptal tigil hinto berhenti pare parar sair cancelar smettila basta fermati annulla disiscrivi stopa prestan przestan wypisz rezygnuje ακυρωση σταματα रुको बंद"
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .split(" ");
