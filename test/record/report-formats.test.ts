import { expect, test } from "vitest";
import { cell, formats } from "../../src/record/report-formats.ts";
import type { ReportedCall } from "../../src/record/report.ts";

const call: ReportedCall = {
  call: "CA1",
  customer: "+15005550011",
  queue: "customers",
  arrived: "2026-11-01T09:00:00.000Z",
  outcome: "answered",
  call_back: null,
  wait_seconds: 12,
  talk_seconds: 90,
  rep: "+15005550090",
  rating: 5,
  comment: "Quick, and kind",
};

test.each([
  { what: "nothing", value: null, written: "" },
  { what: "empty text", value: "", written: "" },
  { what: "a number", value: 0, written: "0" },
  { what: "a number below zero, which is none of a customer's", value: -5, written: "-5" },
  { what: "plain text", value: "premium-customers", written: "premium-customers" },
  { what: "an instant", value: "2026-11-01T09:00:00.000Z", written: "2026-11-01T09:00:00.000Z" },
  { what: "a number in E.164", value: "+15005550011", written: "'+15005550011" },
  { what: "words", value: "very good", written: '"very good"' },
  { what: "a comma", value: "quick,kind", written: '"quick,kind"' },
  { what: "a semicolon, which some spreadsheets split at", value: "a;b", written: '"a;b"' },
  { what: "quotes", value: 'they said "wait"', written: '"they said ""wait"""' },
  { what: "a quote alone", value: '"', written: '""""' },
  { what: "ends of lines", value: "one\ntwo\r\nthree", written: '"one\ntwo\r\nthree"' },
  { what: "a formula", value: "=1+1", written: '"\'=1+1"' },
  { what: "a command", value: "=cmd|' /C calc'!A0", written: "\"'=cmd|' /C calc'!A0\"" },
  { what: "a link with quotes", value: '=HYPERLINK("http://x","y")', written: '"\'=HYPERLINK(""http://x"",""y"")"' },
  { what: "a plus", value: "+1", written: "'+1" },
  { what: "a minus", value: "-1", written: "'-1" },
  { what: "an at", value: "@SUM(1)", written: '"\'@SUM(1)"' },
  { what: "a tab in front", value: "\tx", written: '"\'\tx"' },
  { what: "a carriage return in front", value: "\rx", written: '"\'\rx"' },
  { what: "a line feed in front", value: "\nx", written: '"\'\nx"' },
  { what: "a formula behind blanks", value: "  =1", written: '"\'  =1"' },
  { what: "a formula behind a mark that is not seen", value: "\uFEFF\u200B=1", written: '"\'\uFEFF\u200B=1"' },
  { what: "a formula behind a right-to-left mark", value: "\u202E=1", written: '"\'\u202E=1"' },
  { what: "a full-width formula", value: "＝1", written: '"\'＝1"' },
  { what: "an equals sign inside", value: "1=1", written: '"1=1"' },
  { what: "right-to-left text", value: "שלום, תודה", written: '"שלום, תודה"' },
  { what: "right-to-left text without a comma", value: "شكرا", written: '"شكرا"' },
  { what: "a null byte", value: "a\0b", written: '"a\uFFFDb"' },
  { what: "a formula behind a null byte", value: "\0=1", written: '"\uFFFD=1"' },
  { what: "what a terminal would obey", value: "\u001B[2Jx\u009B", written: '"\uFFFD[2Jx\uFFFD"' },
  { what: "HTML", value: "<script>alert(1)</script>", written: '"<script>alert(1)</script>"' },
  { what: "stars", value: "⭐⭐⭐⭐", written: '"⭐⭐⭐⭐"' },
])("as a cell, $what is $written", ({ value, written }) => {
  expect(cell(value)).toBe(written);
});

test("a call is a record of CSV that ends with CR and LF", () => {
  expect(formats.csv.before).toBe(
    "call,customer,queue,arrived,outcome,call_back,wait_seconds,talk_seconds,rep,rating,comment\r\n",
  );
  expect(formats.csv.write(call)).toBe(
    "CA1,'+15005550011,customers,2026-11-01T09:00:00.000Z,answered,,12,90,'+15005550090,5,\"Quick, and kind\"\r\n",
  );
});

test("what is hostile is in JSON as it was said, and nothing in it is for a terminal", () => {
  const comment = '=1+1 "\0\u001B[2J\u007F\u009B\r\n‮ <b>';

  const { before, after, write } = formats.json;
  const text = before + write({ ...call, comment }) + after;

  expect(JSON.parse(text)).toEqual([{ ...call, comment }]);
  expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
});
