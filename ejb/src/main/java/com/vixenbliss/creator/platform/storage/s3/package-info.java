/** Object storage that speaks the S3 protocol (Cloudflare R2, MinIO, AWS, the embedded one). The one place that knows its SDK. */
package com.vixenbliss.creator.platform.storage.s3;
