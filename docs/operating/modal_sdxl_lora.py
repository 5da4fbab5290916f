"""SDXL with a trained model, on Modal: the other side of the contract in docs/LORA.md.

    modal secret create huggingface HF_TOKEN=…        # only if the base model asks for it
    modal deploy docs/operating/modal_sdxl_lora.py
    MODAL_URL=https://<workspace>--vixenbliss-sdxl-lora-web.modal.run
    MODAL_KEY, MODAL_SECRET: a proxy auth token of the workspace

An order is known by its `request_id`: ordering it again answers how it stands and draws nothing.
"""

import hashlib
import io
import time
from datetime import datetime, timezone
from pathlib import Path
from typing import Literal, Optional

import modal

BASE = "stabilityai/stable-diffusion-xl-base-1.0"
CACHE = Path("/cache")
KEPT_SECONDS = 24 * 3600

image = (
    modal.Image.debian_slim(python_version="3.12")
    .pip_install(
        "accelerate==1.2.1", "diffusers==0.32.1", "fastapi==0.115.6", "peft==0.14.0", "requests==2.32.3",
        "safetensors==0.5.0", "torch==2.5.1", "transformers==4.47.1",
    )
)
app = modal.App("vixenbliss-sdxl-lora", image=image)
cache = modal.Volume.from_name("vixenbliss-sdxl-lora", create_if_missing=True)
orders = modal.Dict.from_name("vixenbliss-sdxl-lora-orders", create_if_missing=True)
pictures = modal.Dict.from_name("vixenbliss-sdxl-lora-pictures", create_if_missing=True)


@app.cls(gpu="L40S", volumes={str(CACHE): cache}, timeout=600, scaledown_window=120)
class Painter:
    @modal.enter()
    def load(self):
        import torch
        from diffusers import EulerAncestralDiscreteScheduler, StableDiffusionXLPipeline

        self.pipe = StableDiffusionXLPipeline.from_pretrained(
            BASE, torch_dtype=torch.float16, variant="fp16", cache_dir=CACHE / "base"
        ).to("cuda")
        self.pipe.scheduler = EulerAncestralDiscreteScheduler.from_config(self.pipe.scheduler.config)
        self.worn = None

    @modal.method()
    def draw(self, order: dict) -> None:
        request_id = order["request_id"]
        began = time.monotonic()
        note(request_id, status="running")
        try:
            self.wear(order["lora"])
            drawn = self.paint(order)
        except Exception as failed:  # whatever it was, the caller hears it
            note(request_id, status="failed", error=str(failed)[:300], gpu_seconds=time.monotonic() - began)
            return
        pictures[request_id] = drawn
        note(request_id, status="succeeded", gpu_seconds=round(time.monotonic() - began, 2))

    def wear(self, lora: dict) -> None:
        """Weights are kept by their hash, so that an address is fetched once, whatever its signature."""
        if self.worn != lora["sha256"]:
            if self.worn:
                self.pipe.unload_lora_weights()
            self.worn = None
            self.pipe.load_lora_weights(str(weights(lora)), adapter_name="face")
            self.worn = lora["sha256"]
        self.pipe.set_adapters(["face"], adapter_weights=[lora["scale"]])

    def paint(self, order: dict) -> bytes:
        import torch

        picture = self.pipe(
            prompt=order["prompt"],
            negative_prompt=order.get("negative_prompt"),
            width=order["width"],
            height=order["height"],
            num_inference_steps=order["steps"],
            guidance_scale=order["guidance"],
            generator=torch.Generator("cuda").manual_seed(order["seed"]),
        ).images[0]
        out = io.BytesIO()
        picture.save(out, format={"png": "PNG", "webp": "WEBP", "jpg": "JPEG"}[order["format"]])
        return out.getvalue()


def weights(lora: dict) -> Path:
    import requests

    path = CACHE / "loras" / f"{lora['sha256']}.safetensors"
    if path.exists():
        return path
    path.parent.mkdir(parents=True, exist_ok=True)
    draft, digest = path.with_suffix(".draft"), hashlib.sha256()
    with requests.get(lora["url"], stream=True, timeout=120) as answer:
        if answer.status_code != 200:
            raise RuntimeError(f"the weights could not be fetched: {answer.status_code}")
        with draft.open("wb") as file:
            for chunk in answer.iter_content(1 << 20):
                digest.update(chunk)
                file.write(chunk)
    if digest.hexdigest() != lora["sha256"]:
        draft.unlink()
        raise RuntimeError("the sha256 of the weights differs")
    draft.rename(path)
    cache.commit()
    return path


def note(request_id: str, **changes) -> None:
    known = orders.get(request_id)
    if known and known["status"] != "canceled":
        orders[request_id] = known | changes


@app.function()
@modal.concurrent(max_inputs=100)
@modal.asgi_app(requires_proxy_auth=True)
def web():
    from fastapi import FastAPI, HTTPException, Request, Response
    from pydantic import BaseModel, Field

    api = FastAPI()

    class Lora(BaseModel):
        url: str = Field(pattern="^https?://")
        sha256: str = Field(pattern="^[0-9a-f]{64}$")
        scale: float = Field(ge=0, le=2)

    class Order(BaseModel):
        request_id: str = Field(pattern="^[A-Za-z0-9_-]{1,100}$")
        prompt: str = Field(min_length=1, max_length=4000)
        negative_prompt: Optional[str] = None
        width: int = Field(ge=512, le=1536, multiple_of=8)
        height: int = Field(ge=512, le=1536, multiple_of=8)
        seed: int = Field(ge=0, lt=2**31)
        steps: int = Field(default=30, ge=1, le=80)
        guidance: float = Field(default=6.0, ge=0, le=20)
        format: Literal["png", "webp", "jpg"] = "png"
        lora: Lora

    def told(known: dict, request: Request) -> dict:
        done = known["status"] == "succeeded"
        shown = {name: value for name, value in known.items() if name not in ("order", "at")}
        return shown | {"picture": f"{request.base_url}renderings/{known['request_id']}/picture" if done else None}

    def begin(known: dict) -> None:
        call = Painter().draw.spawn(known["order"])
        note(known["request_id"], call_id=call.object_id)

    def find(request_id: str) -> dict:
        known = orders.get(request_id)
        if known is None or time.time() - known["at"] > KEPT_SECONDS:
            raise HTTPException(404, "no such rendering")
        if known["status"] == "queued" and known["call_id"] is None and time.time() - known["at"] > 30:
            begin(known)  # whoever took the order died before it was begun
        return known

    @api.post("/renderings")
    def order(wanted: Order, request: Request, response: Response):
        fresh = {
            "request_id": wanted.request_id, "call_id": None, "status": "queued", "error": None, "gpu_seconds": None,
            "created_at": datetime.now(timezone.utc).isoformat(), "at": time.time(), "order": wanted.model_dump(),
        }
        if orders.put(wanted.request_id, fresh, skip_if_exists=True):
            begin(fresh)
            response.status_code = 202
        return told(find(wanted.request_id), request)

    @api.get("/renderings/{request_id}")
    def look(request_id: str, request: Request):
        return told(find(request_id), request)

    @api.get("/renderings/{request_id}/picture")
    def picture(request_id: str):
        if find(request_id)["status"] != "succeeded":
            raise HTTPException(404, "not drawn")
        drawn = pictures.get(request_id)
        if drawn is None:
            raise HTTPException(410, "removed")
        return Response(drawn, media_type="application/octet-stream")

    @api.post("/renderings/{request_id}/cancel")
    def cancel(request_id: str, request: Request):
        known = find(request_id)
        if known["status"] in ("queued", "running"):
            note(request_id, status="canceled")
            if known["call_id"]:
                modal.FunctionCall.from_id(known["call_id"]).cancel()
        return told(find(request_id), request)

    return api
