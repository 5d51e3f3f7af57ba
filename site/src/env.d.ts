/// <reference path="../.astro/types.d.ts" />

/** The folder that holds the knowledge, known at build time only. */
declare const CONTENT_FOLDER: string;
